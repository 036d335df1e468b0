/** A scalar where it is, as the walk over a file finds it, which follows no alias: what fixes change. */
import type { SourceFile } from '../../model/source-file.js';
import type { ScalarNode } from '../../syntax/tree.js';
import type { Changeable } from './fixes.js';

export function asWritten(file: SourceFile, node: ScalarNode): Changeable {
  return { node, at: { file, node }, shared: false };
}
