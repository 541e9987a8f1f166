#!/bin/sh
# Makes what a trial installation needs and a real one brings along: a certificate for https on this machine, and the
# key that signs checkpoints. Nothing that is there already is touched.
set -eu
cd /keys
if [ ! -f tls.crt ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 365 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost,DNS:keycloak -keyout tls.key -out tls.crt
fi
[ -f checkpoint-key.pem ] || openssl genpkey -algorithm ed25519 -out checkpoint-key.pem
# Keycloak reads its key by the group root; the API runs as the user 1000.
chown 0:0 tls.key tls.crt && chmod 640 tls.key && chmod 644 tls.crt
chown 1000:1000 checkpoint-key.pem && chmod 400 checkpoint-key.pem
