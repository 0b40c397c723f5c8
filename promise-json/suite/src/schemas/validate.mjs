// ajv, strict in all, compiles the schemas, every definition of them, and agrees with reading about the corpus.
import Ajv from 'ajv/dist/2020.js';
import fs from 'node:fs';
import { corpus, schema, full } from './corpus.mjs';

const definitions = { governance: 'Governance', 'data-map': 'DataMap', attention: 'AttentionRules', terms: 'Terms' };
const ajv = new Ajv.default({ strict: true, strictTypes: true, strictTuples: true });
let wrong = 0;

function expect(file, validate, value, valid) {
  if (validate(value) !== valid) {
    wrong++;
    console.error(`${file}: ajv says ${!valid}`, validate.errors?.slice(0, 3) ?? '');
  }
}

for (const kind of ['plan', 'companion', 'results']) {
  const whole = schema(kind);
  ajv.addSchema(whole);
  const names = Object.keys(whole.$defs);
  names.forEach((name) => ajv.compile({ $ref: `${whole.$id}#/$defs/${name}` }));
  console.log(`ajv compiles ${whole.$id} and its ${names.length} definitions`);
}

const plan = ajv.getSchema(schema('plan').$id);
const plans = corpus('plan');
plans.forEach(({ file, value, valid }) => expect(file, plan, value, valid));
expect(full, plan, JSON.parse(fs.readFileSync(full, 'utf8')), true);

const companions = corpus('companion');
for (const { file, value, valid } of companions) {
  const [, name] = Object.entries(definitions).find(([word]) => file.replace(/^(in)?valid-/, '').startsWith(`${word}-`));
  expect(file, ajv.compile({ $ref: `${schema('companion').$id}#/$defs/${name}` }), value, valid);
}
console.log(`ajv: ${plans.length} plans and ${companions.length} companion documents, ${wrong} not as reading has it`);
process.exit(wrong ? 1 : 0);
