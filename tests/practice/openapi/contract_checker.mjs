// SPDX-License-Identifier: GPL-3.0-or-later
// Judges one exchange (request and answer) by an OpenAPI file. The judging of schemas is openapi-backend's and ajv's;
// here stands only what they leave out: which content types, statuses and headers the file knows.
// What is reported names places and rules, never values: answers hold secrets.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { OpenAPIBackend } = require('openapi-backend');
const addFormats = require('ajv-formats').default;
const yaml = require('js-yaml');

const problemType = 'application/problem+json';

// openapi-backend compiles schemas of application/json alone; which of the two types an answer had is checked here.
function withProblemsReadable(definition) {
  const seen = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== 'object' || seen.has(node)) return;
    seen.add(node);
    if (node[problemType] && !node['application/json']) node['application/json'] = node[problemType];
    Object.values(node).forEach(visit);
  };
  visit(definition);
  return definition;
}

// What the file says of a response: its content types, and whether the body may be missing all the same.
function bodiesByResponse(definition) {
  const read = (response) => ({
    types: Object.keys(response.content ?? {}),
    mayBeMissing: response['x-body-may-be-missing'] === true,
  });
  const known = new Map();
  for (const [name, response] of Object.entries(definition.components?.responses ?? {})) {
    known.set(`#/components/responses/${name}`, read(response));
  }
  return (response) => (response.$ref ? known.get(response.$ref) : read(response));
}

const mediaType = (headers) => (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
const describe = (errors) => (errors ?? []).map((e) => `${e.instancePath || e.schemaPath || '/'} ${e.message}`);

export async function createChecker(specFile) {
  const text = readFileSync(specFile, 'utf8');
  const original = yaml.load(text);
  const bodyOf = bodiesByResponse(original);
  const api = new OpenAPIBackend({
    definition: withProblemsReadable(yaml.load(text)),
    strict: true,
    coerceTypes: true,
    ajvOpts: { allErrors: true, strict: false },
    customizeAjv: (ajv) => {
      addFormats(ajv);
      return ajv;
    },
  });
  await api.init();

  function checkRequest(request) {
    const operation = api.matchOperation(request);
    if (!operation) return { operation: null, faults: ['no such path or method in the file'] };
    const faults = describe(api.validateRequest(request, operation).errors);
    const known = (operation.parameters ?? []).filter((p) => p.in === 'query').map((p) => p.name);
    for (const name of new URLSearchParams(request.path.split('?')[1] ?? '').keys()) {
      if (!known.includes(name)) faults.push(`the query parameter ${name} is not in the file`);
    }
    if (operation.requestBody && mediaType(request.headers) !== 'application/json') {
      faults.push('the body is not application/json');
    }
    if (!request.headers['x-api-key']) faults.push('no x-api-key');
    return { operation, faults };
  }

  function checkAnswer(operation, answer) {
    const documented = operation.responses[String(answer.status)];
    if (!documented) return [`the status ${answer.status} is not in the file`];
    const path = original.paths[operation.path][operation.method];
    const { types, mayBeMissing } = bodyOf(path.responses[String(answer.status)]);
    const faults = [];
    const type = mediaType(answer.headers);
    if (answer.body.length === 0) {
      if (types.length > 0 && answer.status < 500 && !mayBeMissing) faults.push('the body is missing');
    } else if (types.length === 0) {
      faults.push('a body where the file has none');
    } else if (!types.includes(type)) {
      faults.push(`the content type ${type || '(none)'} is not in the file`);
    } else if (/json$/.test(type)) {
      try {
        const body = JSON.parse(answer.body);
        faults.push(...describe(api.validateResponse(body, operation, answer.status).errors));
      } catch {
        faults.push('the body is not JSON');
      }
    }
    for (const [name, header] of Object.entries(documented.headers ?? {})) {
      if (header.required && answer.headers[name.toLowerCase()] === undefined) faults.push(`no ${name} header`);
    }
    const headers = api.validator.validateResponseHeaders(answer.headers, operation, { statusCode: answer.status });
    return faults.concat(describe(headers.errors));
  }

  return { checkRequest, checkAnswer };
}
