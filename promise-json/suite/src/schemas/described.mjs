// The figures of a report as open data: npm's datapackage, by Frictionless Data, reads them by their description, every row.
import frictionless from 'datapackage';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { described } from './corpus.mjs';

/** What is wrong with the figures in a folder: of the description, of a row, or of the key that no two rows may share. */
async function problems(folder) {
  const dataPackage = await frictionless.Package.load(path.join(folder, 'datapackage.json'));
  if (!dataPackage.valid) {
    return dataPackage.errors.map(String);
  }
  const [figures] = dataPackage.resources;
  try {
    const rows = await figures.read({ keyed: true });
    console.log(`datapackage reads ${rows.length} rows of ${figures.headers?.length ?? Object.keys(rows[0]).length} columns`);
    return rows.length ? [] : ['there is no row'];
  } catch (error) {
    return [error, ...(error.errors ?? [])].map(String);
  }
}

let wrong = await problems(described);

// It has to find a row that is there twice, and one whose number is 0.
const csv = fs.readFileSync(path.join(described, 'figures.csv'), 'utf8').trimEnd().split('\r\n');
const last = csv[csv.length - 1];
for (const row of [last, last.replace(/,\d+,/, ',0,')]) {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'described-'));
  fs.copyFileSync(path.join(described, 'datapackage.json'), path.join(copy, 'datapackage.json'));
  fs.writeFileSync(path.join(copy, 'figures.csv'), [...csv, row, ''].join('\r\n'));
  if ((await problems(copy)).length === 0) {
    wrong = [...wrong, `datapackage finds nothing wrong with the row ${row}`];
  }
  fs.rmSync(copy, { recursive: true });
}

wrong.forEach((problem) => console.error(problem));
process.exit(wrong.length ? 1 : 0);
