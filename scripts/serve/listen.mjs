/** Listens on the first free port of `tries` from `port` on; returns it. Only this machine can reach it. */
export async function listen(server, port, tries = 1) {
  try {
    await bind(server, port);
    return server.address().port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || tries <= 1) throw error;
    return listen(server, port + 1, tries - 1);
  }
}

function bind(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
