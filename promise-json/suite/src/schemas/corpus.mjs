// Where the schemas and the corpus are, and what reading says of each file of it.
import fs from 'node:fs';
import path from 'node:path';

const json = process.env.PROMISE_JSON ?? path.resolve('promise-json');
const schemas = path.join(json, 'format/src/main/resources/io/github/promisemodel/json');
const corpora = path.join(json, 'suite/src/main/resources');

export const full = path.join(corpora, 'golden/full-plan.json');
export const councils = path.resolve(
  json,
  '../promise-examples/evaluation/src/main/resources/io/github/promisemodel/examples/evaluation',
);

/** The folder of a report as open data, with its descriptions. */
export const described = path.resolve(json, '../promise-examples/evaluation/src/test/resources/golden/described');

/** The schema of plans, companion documents or results. */
export function schema(kind) {
  return JSON.parse(fs.readFileSync(path.join(schemas, `promise-${kind}-1.schema.json`), 'utf8'));
}

/** The lines of a list of a corpus, as words. */
function list(folder, name) {
  const lines = fs.readFileSync(path.join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split(' '));
}

// Java's parsers count depth, and JavaScript has no whole numbers beyond 2^53.
const otherwise = new Set(['invalid-nested-too-deep.json', 'invalid-count-is-too-large.json']);

/** The files that are JSON, each with what a schema is to say of it: valid or not. */
export function corpus(kind) {
  const folder = path.join(corpora, `promise-${kind}-1`);
  const codes = new Map(list(folder, 'expected.txt').map(([file, code]) => [file, code]));
  const beyond = new Set(list(folder, 'beyond-schema.txt').map(([word]) => word));
  const files = [];
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    let value;
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(path.join(folder, file))));
    } catch {
      continue;
    }
    const code = codes.get(file);
    const valid = !code || file.includes('-strict-') || [file, code].some((word) => beyond.has(word)) || otherwise.has(file);
    files.push({ file, value, valid });
  }
  return files;
}
