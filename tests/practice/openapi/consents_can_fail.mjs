// SPDX-License-Identifier: GPL-3.0-or-later
// node consents_can_fail.mjs SPEC: whether the proxy notices what the consents' file does not allow.
import { correlation, runTrial, secret } from './proxy_trial.mjs';

const consent = {
  id: correlation, name: null, status: 7, source: 'abacus-9000', systemSettingsId: correlation,
  systemSettings: { 'abacus-9000': correlation }, createdOn: '2026-11-21T10:00:00Z', updatedOn: null, more: [secret],
};
const list = { data: [consent], meta: { totalPages: 1 } };
const headers = { 'content-type': 'application/json', 'x-correlation-id': correlation, etag: '"a1"' };
const right = { status: 200, body: JSON.stringify(list), headers };
const one = { ...right, body: JSON.stringify(consent) };
const path = '/api/v1/consents';
const onePath = `${path}/${correlation}`;
const bare = { 'x-correlation-id': correlation };
const problem = JSON.stringify({ type: 'about:blank', title: 'T', status: 404, detail: 'D' });
const post = (body) => ({ headers: { 'content-type': 'application/json' }, rest: { method: 'POST', body } });
const patch = (body, more) => ({ headers: { 'content-type': 'application/json', ...more }, rest: { method: 'PATCH', body } });
const created = { status: 201, body: '', headers: { ...bare, location: `/consents${path}/${correlation}/` } };
const done = { status: 204, body: '', headers: bare };
const tag = { 'if-match': '"a1"' };

await runTrial({
  spec: process.argv[2],
  base: '/consents',
  rights: [
    ['a list', right, `${path}?Count=100&CurrentPage=2&Status=accepted&IsTest=true&OrderBy=name%20desc`],
    ['one', one, onePath],
    ['made', created, path, post('{"name":"A"}')],
    ['changed', done, onePath, patch('{"status":2}', tag)],
    ['401 without a body', { status: 401, body: '', headers: bare }, path],
    ['429 without a body', { status: 429, body: '', headers: { ...bare, 'retry-after': '1' } }, path],
    ['404 with HTML', { status: 404, body: '<html></html>', headers: { ...bare, 'content-type': 'text/html; charset=utf-8' } }, onePath],
    ['404 with a problem', { status: 404, body: problem, headers: { ...bare, 'content-type': 'application/problem+json' } }, onePath],
  ],
  cases: [
    ['a member is missing', /createdOn/, { ...one, body: JSON.stringify({ ...consent, createdOn: undefined }) }, onePath],
    ['a status is text', /status/, { ...one, body: JSON.stringify({ ...consent, status: 'ACCEPTED' }) }, onePath],
    ['a bad row in a list', /data/, { ...right, body: JSON.stringify({ ...list, data: [{ ...consent, id: 'x' }] }) }, path],
    ['no number of pages', /totalPages/, { ...right, body: JSON.stringify({ data: [], meta: {} }) }, path],
    ['no ETag', /ETag/, { ...one, headers: { ...headers, etag: undefined } }, onePath],
    ['201 without Location', /Location/, { ...created, headers: bare }, path, post('{"name":"A"}')],
    ['201 with a body', /a body where/, { ...created, body: '{}', headers: { ...created.headers, 'content-type': 'application/json' } }, path, post('{"name":"A"}')],
    ['400 without a body', /body is missing/, { status: 400, body: '', headers: bare }, path],
    ['401 with HTML', /content type/, { status: 401, body: '<html></html>', headers: { ...bare, 'content-type': 'text/html' } }, path],
    ['429 without Retry-After', /Retry-After/, { status: 429, body: '', headers: bare }, path],
    ['an undocumented status', /428/, { status: 428, body: problem, headers: { ...bare, 'content-type': 'application/problem+json' } }, onePath],
    ['no name', /name/, created, path, post('{}')],
    ['an empty name', /name/, created, path, post('{"name":""}')],
    ['a status by name', /status/, done, onePath, patch('{"status":"REVOKED"}', tag)],
    ['no If-Match', /[iI]f-[mM]atch/, done, onePath, patch('{"status":2}')],
    ['too large a page', /Count/, right, `${path}?Count=101`],
    ['an unknown parameter', /UpdatedSince/, right, `${path}?UpdatedSince=2026-01-01`],
    ['an id that is none', /consentId|uuid/, one, `${path}/abc`],
    ['a code without a code', /code/, { ...right, body: '{}' }, `${onePath}/otc`, { rest: { method: 'POST' } }],
  ],
});
