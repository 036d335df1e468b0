/** Edits of one file under its name, as fixes hold them: what every rule that repairs something ends with. */
import type { SourceFile } from '../model/source-file.js';
import type { TextEdit } from '../text/text-edit.js';
import type { FileEdit } from './rule.js';

export function inFile(
  { uri }: Pick<SourceFile, 'uri'>,
  ...edits: readonly (TextEdit | readonly TextEdit[])[]
): FileEdit[] {
  return edits.flat().map((edit) => ({ ...edit, uri }));
}
