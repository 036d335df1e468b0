/**
 * `npm run prose [area]`: lists where texts have one of the habits of `test/support/prose.ts`, and how many each area
 * has. With `--long` it lists the messages whose first sentence is long instead.
 */
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const LONG = 100;

/** @type {typeof import('../test/support/prose.js')} */
const prose = await importSource('test/support/prose.ts', { isWhole: false });
const [area] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const texts = [...prose.projectTexts(top)].filter((text) => area === undefined || text.area === area);
if (process.argv.includes('--long'))
  for (const { where, text } of prose.longMessages(texts, LONG)) console.log(`${where}: ${text}`);
else {
  const slips = prose.slipsIn(texts);
  for (const { where, found, text } of slips) console.log(`${where}: [${found}] ${text}`);
  console.log(JSON.stringify(prose.countByArea(slips), null, 1));
}
