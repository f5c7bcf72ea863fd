// SPDX-License-Identifier: GPL-3.0-or-later
// node proxy_can_fail.mjs SPEC: whether the proxy notices what the authorisations' file does not allow.
import { correlation, runTrial, secret } from './proxy_trial.mjs';

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
const path = '/api/v1/account';

const cases = [
  ['a member is missing', /environmentName/, { ...right, body: JSON.stringify({ ...account, environmentName: undefined }) }, path],
  ['a value is outside its list', /role/, { ...right, body: JSON.stringify({ ...account, role: 'emperor' }) }, path],
  ['an undocumented status', /418/, { ...right, status: 418 }, path],
  ['a wrong content type', /content type/, { ...right, headers: { ...right.headers, 'content-type': 'text/html' } }, path],
  ['no ETag', /ETag/, { ...right, headers: { ...right.headers, etag: undefined } }, path],
  ['a weak ETag', /etag/, { ...right, headers: { ...right.headers, etag: 'W/"a1"' } }, path],
  ['truncated JSON', /not JSON/, { ...right, body: right.body.slice(0, 20) }, path],
  ['a body with 304', /./, { ...right, status: 304, headers: { 'x-correlation-id': correlation } }, path],
  ['a problem without title', /title/, { ...right, status: 401, headers: { ...right.headers, 'content-type': 'application/problem+json' }, body: JSON.stringify({ ...problem, title: undefined }) }, path],
  ['an undocumented path', /no such path/, right, '/api/v1/nothing'],
  ['an unknown query parameter', /Colour/, right, '/api/v1/account?Colour=red'],
  ['a request without correlation id', /x-correlation-id/, right, '/api/v1/account', { headers: { 'x-correlation-id': 'no-uuid' } }],
  ['a bad page number', /Count/, { ...right, body: JSON.stringify({ data: [], meta: { currentPage: 1, count: 1, totalCount: 0, totalPages: 0 } }) }, '/api/v1/partnerships?Count=1000'],
  ['a wrong set of keys', /companyId/, { ...right, status: 201, body: JSON.stringify(keys) },
    `/api/v1/partnerships/${correlation}/organisations/XCNL1/connection-keys`,
    { headers: { 'content-type': 'application/json', 'idempotency-key': 'i' }, rest: { method: 'POST', body: '{"softwarePackageId":"yuki"}' } }],
];
await runTrial({ spec: process.argv[2], rights: [['a right answer', right, path]], cases });
