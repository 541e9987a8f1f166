/** After the tests: the server and its folder go. */
module.exports = async () => {
  const server = await globalThis.samverkTestServer;
  globalThis.samverkTestServer = undefined;
  await server?.stop();
};
