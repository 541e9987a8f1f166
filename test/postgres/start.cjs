/** Before the tests: one PostgreSQL for the whole run, whichever of the projects need it. */
module.exports = async () => {
  globalThis.samverkTestServer ??= require('./server').startTestServer();
  await globalThis.samverkTestServer;
};
