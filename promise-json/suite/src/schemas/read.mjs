// Reads the plans with the types that quicktype made in TypeScript, and writes them again: node read.mjs FOLDER.
import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve(process.argv[2]);
const { Convert } = await import(path.join(folder, 'plan-quick.js'));
for (const file of fs.readdirSync(folder).filter((name) => /^plan-\d+\.json$/.test(name))) {
  const plan = Convert.toPlan(fs.readFileSync(path.join(folder, file), 'utf8'));
  fs.writeFileSync(path.join(folder, `typescript-${file}`), Convert.planToJson(plan));
}
