/**
 * The URIs of predicted documents: `helion-predicted:/<environment>/info/server_info.yml?<root>`. The name of the environment
 * is for people; its root after the question mark tells which one it is.
 */
const SCHEME = 'helion-predicted:';

/** Folders that are called the same in every environment. */
const COMMON = new Set(['definition', 'input-model', 'data']);

export function predictedUri(root: string, path: string): string {
  const folders = root.split('/').filter((folder) => folder !== '');
  const last = folders.at(-1) ?? '';
  const name = COMMON.has(last) ? (folders.at(-2) ?? last) : last;
  return `${SCHEME}/${name || 'model'}/${path}?${encodeURIComponent(root)}`;
}

export function isPredicted(uri: string): boolean {
  return uri.startsWith(SCHEME);
}

/** Undefined for any other URI. */
export function readPredictedUri(uri: string): { readonly root: string; readonly path: string } | undefined {
  if (!isPredicted(uri)) return undefined;
  const [whole = '', root = ''] = uri.slice(SCHEME.length).split('?');
  const [, ...path] = whole.split('/').filter((part) => part !== '');
  try {
    return { path: decodeURIComponent(path.join('/')), root: decodeURIComponent(root) };
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}
