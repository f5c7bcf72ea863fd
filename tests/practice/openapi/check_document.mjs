// SPDX-License-Identifier: GPL-3.0-or-later
// node check_document.mjs FILE: whether the file is a valid OpenAPI document, by openapi-schema-validator.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Validator = require('openapi-schema-validator').default;
const yaml = require('js-yaml');

const document = yaml.load(readFileSync(process.argv[2], 'utf8'));
const { errors } = new Validator({ version: 3 }).validate(document);
for (const error of errors) console.error(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);

// What the schema cannot see: references that lead nowhere.
const missing = [];
const visit = (node) => {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') {
    const found = node.$ref.slice(2).split('/').reduce((at, key) => at?.[key], document);
    if (found === undefined) missing.push(node.$ref);
  }
  Object.values(node).forEach(visit);
};
visit(document);
missing.forEach((reference) => console.error(`${reference} leads nowhere`));
if (errors.length + missing.length > 0 || document.openapi !== '3.0.3') process.exit(1);
console.log(`valid: ${Object.keys(document.paths).length} paths`);
