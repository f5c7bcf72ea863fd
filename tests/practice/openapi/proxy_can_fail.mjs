// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the validating proxy right and wrong exchanges: a check that cannot fail proves nothing.
// node proxy_can_fail.mjs SPEC
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const correlation = '2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e';
const secret = 'a-secret-that-must-not-be-reported';
const account = {
  environmentName: 'E', user: { name: 'N', email: 'n@e.example' }, role: 'basic', subscription: 'free',
  canSendAuthorisationRequests: false, reasons: ['role'],
};
const right = {
  status: 200, body: JSON.stringify(account),
  headers: { 'content-type': 'application/json', 'x-correlation-id': correlation, etag: '"a1"' },
};
const keys = { appKey: 'k', secret, emailId: 'e', companyId: 'wrong', createdOn: '2026-11-21T10:00:00.123Z' };
const problem = { type: 'about:blank', title: 'T', status: 404, detail: 'D' };

let next = right;
const target = http.createServer((request, response) => {
  request.resume();
  response.writeHead(next.status, next.headers);
  response.end(next.body);
});
await new Promise((done) => target.listen(0, '127.0.0.1', done));

const folder = mkdtempSync(join(tmpdir(), 'violations-'));
const file = join(folder, 'violations.txt');
const proxy = spawn(process.execPath, [
  new URL('validating_proxy.mjs', import.meta.url).pathname, '--spec', process.argv[2],
  '--target', `http://127.0.0.1:${target.address().port}`, '--violations', file,
], { stdio: ['pipe', 'pipe', 'inherit'] });
const { url } = JSON.parse(await new Promise((done) => proxy.stdout.once('data', done)));

async function violations(answer, path = '/api/v1/account', options = {}) {
  next = answer;
  const before = readFileSync(file, 'utf8').length;
  await fetch(url + path, { headers: { 'x-api-key': 'k', 'x-correlation-id': correlation, ...options.headers }, ...options.rest });
  return readFileSync(file, 'utf8').slice(before);
}

const cases = [
  ['a member is missing', /environmentName/, { ...right, body: JSON.stringify({ ...account, environmentName: undefined }) }],
  ['a value is outside its list', /role/, { ...right, body: JSON.stringify({ ...account, role: 'emperor' }) }],
  ['an undocumented status', /418/, { ...right, status: 418 }],
  ['a wrong content type', /content type/, { ...right, headers: { ...right.headers, 'content-type': 'text/html' } }],
  ['no ETag', /ETag/, { ...right, headers: { ...right.headers, etag: undefined } }],
  ['a weak ETag', /etag/, { ...right, headers: { ...right.headers, etag: 'W/"a1"' } }],
  ['truncated JSON', /not JSON/, { ...right, body: right.body.slice(0, 20) }],
  ['a body with 304', /./, { ...right, status: 304, headers: { 'x-correlation-id': correlation } }],
  ['a problem without title', /title/, { ...right, status: 401, headers: { ...right.headers, 'content-type': 'application/problem+json' }, body: JSON.stringify({ ...problem, title: undefined }) }],
  ['an undocumented path', /no such path/, right, '/api/v1/nothing'],
  ['an unknown query parameter', /Colour/, right, '/api/v1/account?Colour=red'],
  ['a request without correlation id', /x-correlation-id/, right, '/api/v1/account', { headers: { 'x-correlation-id': 'no-uuid' } }],
  ['a bad page number', /Count/, { ...right, body: JSON.stringify({ data: [], meta: { currentPage: 1, count: 1, totalCount: 0, totalPages: 0 } }) }, '/api/v1/partnerships?Count=1000'],
  ['a wrong set of keys', /companyId/, { ...right, status: 201, body: JSON.stringify(keys) },
    `/api/v1/partnerships/${correlation}/organisations/XCNL1/connection-keys`,
    { headers: { 'content-type': 'application/json', 'idempotency-key': 'i' }, rest: { method: 'POST', body: '{"softwarePackageId":"yuki"}' } }],
];
let failed = 0;
try {
  assert.equal(await violations(right), '', 'a right answer is no violation');
  for (const [name, expected, answer, path, options] of cases) {
    // fetch refuses undefined headers of ours, the target must not get them either
    answer.headers = Object.fromEntries(Object.entries(answer.headers).filter(([, value]) => value !== undefined));
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
