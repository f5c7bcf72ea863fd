// SPDX-License-Identifier: GPL-3.0-or-later
// node validating_proxy.mjs --spec FILE --target URL --violations FILE [--base PATH] [--refusals-are-fine]
//
// Stands between a client and a server, passes everything on as it is, and writes a line to the violations file for
// each thing that the OpenAPI file does not allow. Prints {"url": …} when it is ready, ends when standard input closes.
// Only paths below /api/ are judged; with --base, those below PATH/api/, and PATH stands before what the file says. With --refusals-are-fine, a request that does not fit the file is no violation when
// the server refuses it (4xx): for tests that provoke refusals.
import { appendFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { parseArgs } from 'node:util';
import { createChecker } from './contract_checker.mjs';

const { values: options } = parseArgs({
  options: {
    spec: { type: 'string' },
    target: { type: 'string' },
    violations: { type: 'string' },
    base: { type: 'string', default: '' },
    'refusals-are-fine': { type: 'boolean', default: false },
  },
});
if (!options.spec || !options.target || !options.violations) {
  console.error('usage: validating_proxy.mjs --spec FILE --target URL --violations FILE [--base PATH] [--refusals-are-fine]');
  process.exit(2);
}

const target = new URL(options.target);
const checker = await createChecker(options.spec);
writeFileSync(options.violations, '');

function judge(whole, answer) {
  if (!whole.path.startsWith(`${options.base}/api/`)) return;
  const request = { ...whole, path: whole.path.slice(options.base.length) };
  const path = request.path.split('?')[0];
  const { operation, faults } = checker.checkRequest(request);
  const refused = answer.status >= 400 && answer.status < 500;
  const found = [];
  if (!(refused && options['refusals-are-fine'])) found.push(...faults.map((f) => `request: ${f}`));
  if (operation) found.push(...checker.checkAnswer(operation, answer).map((f) => `answer: ${f}`));
  for (const fault of found) {
    appendFileSync(options.violations, `${request.method} ${path} ${answer.status}: ${fault}\n`);
  }
}

async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function forward(incoming, body) {
  return new Promise((resolve, reject) => {
    const headers = { ...incoming.headers, host: target.host, connection: 'close' };
    const outgoing = http.request(
      { host: target.hostname, port: target.port, method: incoming.method, path: incoming.url, headers },
      async (reply) => {
        try {
          resolve({ status: reply.statusCode, headers: reply.headers, raw: reply.rawHeaders, bytes: await readAll(reply) });
        } catch (error) {
          reject(error);
        }
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function passOn(reply, outgoing) {
  outgoing.statusCode = reply.status;
  for (let i = 0; i < reply.raw.length; i += 2) {
    if (!/^(connection|keep-alive|transfer-encoding)$/i.test(reply.raw[i])) outgoing.appendHeader(reply.raw[i], reply.raw[i + 1]);
  }
  outgoing.sendDate = false;
  outgoing.end(reply.bytes);
}

async function handle(incoming, outgoing) {
  const body = await readAll(incoming);
  let reply;
  try {
    reply = await forward(incoming, body);
  } catch {
    // The server hung up without an answer, so does this.
    incoming.socket.destroy();
    return;
  }
  const request = {
    method: incoming.method,
    path: incoming.url,
    headers: incoming.headers,
    body: body.length > 0 ? body.toString('utf8') : undefined,
  };
  judge(request, { status: reply.status, headers: reply.headers, body: reply.bytes.toString('utf8') });
  passOn(reply, outgoing);
}

const server = http.createServer((incoming, outgoing) => {
  handle(incoming, outgoing).catch((error) => {
    appendFileSync(options.violations, `proxy failure: ${error.name}: ${error.message}\n`);
    incoming.socket.destroy();
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }));
});
process.stdin.resume().on('close', () => process.exit(0)).on('end', () => process.exit(0));
