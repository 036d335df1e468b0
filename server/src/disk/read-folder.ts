/** All Helion files of a folder, read once and then forgotten. */
import { type Input, recognise, surroundingsOf } from '../core/index.js';
import type { FileAccess } from './file-access.js';
import { createMemory, type FoundFile } from './memory.js';
import { fileKey, parentOf } from './uris.js';
import { besideOf } from './view.js';
import { walk } from './walk.js';

export async function readFolder(
  files: FileAccess,
  root: string,
  limits: { readonly files: number; readonly folders: number },
  limit: number,
): Promise<readonly Input[]> {
  const memory = createMemory(fileKey(root));
  const { uris } = await walk({ files, root, deep: true, limits }, memory);
  const found = new Map<string, FoundFile>();
  const read = async (uri: string, within: string | undefined): Promise<void> => {
    const { text } = await files.read(uri, limit, within);
    const surroundings = text === undefined ? undefined : surroundingsOf({ uri, text });
    if (text !== undefined && surroundings) found.set(fileKey(uri), { uri, text, surroundings });
  };
  for (const uri of uris) await read(uri, memory.isLink(uri) ? root : undefined);
  const above = parentOf(root) ?? root;
  for (const uri of besideOf(root, above, found)) await read(uri, above);
  const inputs = [...found.values()].map(({ uri, text }) => ({ uri, text }));
  return inputs.filter((input) => recognise(input) !== undefined);
}
