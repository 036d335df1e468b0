import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocument } from '../../server/src/lsp/open-document.js';
import { runs } from '../support/thorough.js';

const text = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', ' ', 'é', '😀'), { maxLength: 12 })
  .map((each) => each.join(''));
const position = fc.record({
  line: fc.integer({ min: 0, max: 12 }),
  character: fc.integer({ min: 0, max: 9 }),
});
const change = fc.oneof(
  { weight: 9, arbitrary: fc.record({ a: position, b: position, text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

function rangeOf(document: TextDocument, a: number, b: number) {
  return { start: document.positionAt(Math.min(a, b)), end: document.positionAt(Math.max(a, b)) };
}

describe('an open document', () => {
  test("changes as the library's does", () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 8 }), (content, changes) => {
        let theirs = TextDocument.create('file:///a.yml', 'yaml', 1, content);
        const ours = new OpenDocument('file:///a.yml', 'yaml', 1, content);
        changes.forEach((each, index) => {
          // The library takes lines behind the end for lines that are there.
          const inside = (wanted: Position) => theirs.offsetAt(wanted);
          const event =
            'a' in each ? { text: each.text, range: rangeOf(theirs, inside(each.a), inside(each.b)) } : each;
          theirs = TextDocument.update(theirs, [event], index + 2);
          ours.update([event], index + 2);
          expect(ours.getText()).toBe(theirs.getText());
          expect(ours.version).toBe(theirs.version);
        });
      }),
      { numRuns: runs(500) },
    );
  });
});
