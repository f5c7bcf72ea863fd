// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the validating proxy right and wrong exchanges: a check that cannot fail proves nothing.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const correlation = '2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e';
export const secret = 'a-secret-that-must-not-be-reported';

// `rights` and `cases` are lists of [name, what the report must say (cases only), answer, path, {headers, rest}?].
export async function runTrial({ spec, base = '', rights, cases }) {
  let next;
  const target = http.createServer((request, response) => {
    request.resume();
    response.writeHead(next.status, next.headers);
    response.end(next.body);
  });
  await new Promise((done) => target.listen(0, '127.0.0.1', done));

  const folder = mkdtempSync(join(tmpdir(), 'violations-'));
  const file = join(folder, 'violations.txt');
  const proxy = spawn(process.execPath, [
    new URL('validating_proxy.mjs', import.meta.url).pathname, '--spec', spec, '--base', base,
    '--target', `http://127.0.0.1:${target.address().port}`, '--violations', file,
  ], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { url } = JSON.parse(await new Promise((done) => proxy.stdout.once('data', done)));

  async function violations(answer, path, options = {}) {
    // fetch refuses undefined headers of ours, the target must not get them either
    next = { ...answer, headers: Object.fromEntries(Object.entries(answer.headers).filter(([, value]) => value !== undefined)) };
    const before = readFileSync(file, 'utf8').length;
    await fetch(url + base + path, { headers: { 'x-api-key': 'k', 'x-correlation-id': correlation, ...options.headers }, ...options.rest });
    return readFileSync(file, 'utf8').slice(before);
  }

  let failed = 0;
  try {
    for (const [name, answer, path, options] of rights) {
      assert.equal(await violations(answer, path, options), '', `no violation: ${name}`);
    }
    for (const [name, expected, answer, path, options] of cases) {
      const found = await violations(answer, path, options);
      if (!expected.test(found)) {
        failed += 1;
        console.error(`not noticed: ${name} (got: ${found.trim() || 'nothing'})`);
      }
    }
    assert.ok(!readFileSync(file, 'utf8').includes(secret), 'values are not reported');
  } finally {
    proxy.stdin.end();
    target.close();
    target.closeAllConnections?.();
    rmSync(folder, { recursive: true });
  }
  console.log(`${cases.length - failed} of ${cases.length} wrong exchanges noticed`);
  process.exit(failed === 0 ? 0 : 1);
}
