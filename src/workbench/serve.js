/**
 * Serves the built workbench to this computer only: `node src/workbench/serve.js`.
 * The pages are plain files; any other server does as well.
 */
const { createReadStream } = require('node:fs');
const { stat } = require('node:fs/promises');
const http = require('node:http');
const path = require('node:path');

const FIRST_PORT = 3180;
const LAST_PORT = 3199;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

/** The file that an address names; null where it would be outside of the folder. */
function fileOf(folder, address) {
  const { pathname } = new URL(address, 'http://localhost');
  const name = decodeURIComponent(pathname === '/' ? '/workbench.html' : pathname);
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) ? file : null;
}

async function answer(folder, request, response) {
  const refuse = (status) => response.writeHead(status, HEADERS).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  let file = null;
  try {
    file = fileOf(folder, request.url);
    if (file === null || !(await stat(file)).isFile()) return refuse(404);
  } catch {
    // Not an address, or nothing is there: for the browser the same.
    return refuse(404);
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, 'Content-Type': type });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on the first free port. Resolves to the server and its address; `port` 0 takes any. */
function serve(folder, port = FIRST_PORT) {
  const root = path.resolve(folder);
  return new Promise((resolve, reject) => {
    const server = http.createServer((request, response) => void answer(root, request, response));
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port >= FIRST_PORT && port < LAST_PORT) resolve(serve(folder, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({ server, url: `http://localhost:${server.address().port}/workbench.html` });
    });
  });
}

module.exports = { serve };

if (require.main === module) {
  const folder = path.join(__dirname, '..', '..', 'dist');
  serve(folder).then(
    ({ url }) => process.stdout.write(`${url}\n`),
    (error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
