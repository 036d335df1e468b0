/** A comment about a folder says a word that means nothing. */
import { type FolderMarker, folderKinds, folderMarkers } from '../../model/folder-marker.js';
import type { SourceFile } from '../../model/source-file.js';
import { didYouMean } from '../kit/did-you-mean.js';
import { finding } from '../kit/finding.js';
import { fixOf } from '../kit/fixes.js';
import { quoted } from '../kit/words.js';
import { theFile } from '../over.js';
import { defineRule, type Fix } from '../rule.js';
import { docs } from './folder-marker.docs.js';

const WORDS = Object.keys(folderKinds);

export const folderMarker = defineRule({
  id: 'common/folder-marker',
  severity: 'warning',
  docs,
  over: theFile,
  *check({ file }) {
    for (const marker of folderMarkers(file)) {
      const { word, span } = marker;
      if (WORDS.includes(word)) continue;
      const guess = didYouMean(word, WORDS);
      const ending = guess.word === undefined ? `. Expected ${quoted(WORDS, 'or')}.` : guess.ending;
      const what =
        word === '' ? "Missing word after 'helion-folder:'" : `Unknown word '${word}' after 'helion-folder:'`;
      yield finding({ file, span }, `${what}${ending}`, {
        fixes: () => (guess.word === undefined ? [] : replacement(file, marker, guess.word)),
      });
    }
  },
});

function replacement(file: SourceFile, { span }: FolderMarker, newText: string): readonly Fix[] {
  return fixOf(file, `Change to '${newText}'`, { span, newText }, { preferred: true });
}
