import { analyseTogether } from '../server/src/core/index.js';
import { makeModel } from '../bench/model.mjs';
const files = makeModel(3000);
const inputs = [...files].map(([name, text]) => ({ uri: `file:///m/${name}`, text: name.endsWith('servers.yml') ? text.replaceAll('nic-mapping:', 'nic-maping:').replace('role:', 'rloe:') : text }));
const all = analyseTogether(inputs, {});
const a = all.all.find(x => x.file.uri.endsWith('servers.yml'))!;
const edits = a.findings().flatMap(x => x.fixes().filter(y => y.preferred)).flatMap(y => y.edits);
console.log(edits.length);
