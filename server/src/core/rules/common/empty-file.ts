/** A file of ours without any content: nothing in it can be wrong, but no finding should not be read as approval. */
import { finding } from '../kit/finding.js';
import { theFile } from '../over.js';
import { defineRule } from '../rule.js';
import { docs } from './empty-file.docs.js';

export const emptyFile = defineRule({
  id: 'common/empty-file',
  severity: 'info',
  docs,
  over: theFile,
  *check({ file, facts }) {
    if (file.tree.root || file.tree.problems.length > 0 || facts.schema.root['x-may-be-empty']) return;
    yield finding({ file, span: { start: 0, end: 0 } }, 'This file is empty; no checks apply.');
  },
});
