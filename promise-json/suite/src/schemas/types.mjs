// Writes types made of the schemas, in TypeScript, Python and C#, and the councils' plans beside them: node types.mjs FOLDER.
import { compile } from 'json-schema-to-typescript';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import fs from 'node:fs';
import path from 'node:path';
import { councils, full, schema } from './corpus.mjs';

const folder = process.argv[2];

function write(file, text) {
  fs.writeFileSync(path.join(folder, file), text);
}

/** Definitions without a document are the fields of one, since quicktype begins at a document. */
function document(made) {
  const fields = Object.keys(made.$defs).map((name) => [name, { $ref: `#/$defs/${name}` }]);
  return made.type || made.anyOf ? made : { ...made, type: 'object', properties: Object.fromEntries(fields) };
}

async function quick(name, made, lang, rendererOptions) {
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name, schema: JSON.stringify(document(made)) });
  const inputData = new InputData();
  inputData.addInput(input);
  return (await quicktype({ inputData, lang, rendererOptions })).lines.join('\n');
}

const csharp = { namespace: 'Promise', framework: 'NewtonSoft', 'csharp-version': '6' };
for (const [kind, name] of [['plan', 'Plan'], ['companion', 'Companion'], ['results', 'Results']]) {
  write(`${kind}-types.ts`, await compile(schema(kind), name, { unreachableDefinitions: true }));
  write(`${kind}-quick.ts`, await quick(name, schema(kind), 'typescript', {}));
  write(`${kind}_quick.py`, await quick(name, schema(kind), 'python', { 'python-version': '3.7' }));
  write(`${kind}-quick.cs`, await quick(name, schema(kind), 'csharp', { ...csharp, namespace: `Promise.${name}s` }));
}

// A plan as a literal is checked by the compiler, value by value.
const files = fs.readdirSync(councils).filter((file) => /-20\d\d-\d\d\.json$/.test(file));
const plans = [full, ...files.map((file) => path.join(councils, file))].map((file) => fs.readFileSync(file, 'utf8'));
write('plans.ts', `import { Plan } from './plan-types.js';\nexport const plans: Plan[] = [${plans.join(',\n')}];\n`);
write(
  'wrong.ts',
  `import { Action } from './plan-types.js';
export const right: Action = { id: '1', title: 'One', disposition: { kind: 'CLOSED' } };
// @ts-expect-error no such disposition
export const wrong: Action = { id: '1', title: 'One', disposition: { kind: 'SHUT' } };
`,
);
plans.forEach((plan, at) => write(`plan-${at}.json`, plan));
console.log(`Types in TypeScript, Python and C#, and ${plans.length} plans`);
