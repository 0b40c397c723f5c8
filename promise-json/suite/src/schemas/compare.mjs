// What a program in LANGUAGE wrote of the plans has every field of the format as it was: node compare.mjs FOLDER LANGUAGE.
import assert from 'node:assert';
import fs from 'node:fs';
import path from 'node:path';

const [folder, language] = process.argv.slice(2);

/** Without null, which is as good as absent, and without the unknown fields of the full plan, which the types do not have. */
function bare(value) {
  if (Array.isArray(value)) {
    return value.map(bare);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const fields = Object.entries(value).filter(([name, of]) => of !== null && name !== 'later' && !name.startsWith('x-'));
  return Object.fromEntries(fields.map(([name, of]) => [name, bare(of)]));
}

const files = fs.readdirSync(folder).filter((name) => /^plan-\d+\.json$/.test(name));
for (const file of files) {
  const [as, written] = [file, `${language}-${file}`].map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  assert.deepStrictEqual(bare(JSON.parse(written)), bare(JSON.parse(as)), `${language}, ${file}`);
}
console.log(`${language}: ${files.length} plans read and written with the types`);
