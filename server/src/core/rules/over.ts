/** What the rules of every dialect look at: one file, or one item of it at a time; for addresses see `common/about-addresses.ts`. */
import type { Facts } from '../model/facts.js';
import type { SourceFile } from '../model/source-file.js';
import { type Over, theModel } from './rule.js';

/** A file, or one item of a large one, with what one walk found in it. */
export interface FileView {
  readonly file: SourceFile;
  readonly facts: Facts;
}

/** The file as a whole. */
export const theFile: Over<FileView, readonly [FileView]> = theModel<FileView>();

/** The same, where what is said of an item stays true as long as the item stays, whatever is around it. */
export const eachItem: Over<FileView, readonly [FileView]> = { ...theFile, local: true };
