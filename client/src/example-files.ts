/**
 * The examples as files that can be opened and edited without a disk: a file system in memory, filled from the extension.
 * What is edited there is forgotten when VS Code ends; nothing is written anywhere else.
 */
import * as vscode from 'vscode';

const exampleScheme = 'helion-example';

/** The texts of the examples by their paths below `examples/`. */
export type Examples = ReadonlyMap<string, string>;

/** With an authority, because the server takes a URI without one for a document that has no folder. */
export function exampleUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: exampleScheme, authority: 'examples', path: `/${path}` });
}

/** Read once, when the first of them is asked for. `extension` is the folder of the extension. */
export function readExamples(extension: vscode.Uri): () => Promise<Examples> {
  let read: Promise<Examples> | undefined;
  const now = async (): Promise<Examples> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'examples.json'));
    const files = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, string>>;
    return new Map(Object.entries(files));
  };
  return () => {
    read ??= now();
    return read;
  };
}

export function provideExampleFiles(examples: () => Promise<Examples>): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const edited = new Map<string, { readonly bytes: Uint8Array; readonly at: number }>();
  const keyOf = (uri: vscode.Uri): string => uri.path.replace(/^\//, '');

  const bytesOf = async (uri: vscode.Uri): Promise<Uint8Array> => {
    const key = keyOf(uri);
    const text = (await examples()).get(key);
    const bytes = edited.get(key)?.bytes ?? (text === undefined ? undefined : new TextEncoder().encode(text));
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  };

  const entriesOf = async (uri: vscode.Uri): Promise<Map<string, vscode.FileType>> => {
    const folder = keyOf(uri).replace(/\/?$/, '/').replace(/^\//, '');
    const entries = new Map<string, vscode.FileType>();
    for (const path of (await examples()).keys()) {
      if (!path.startsWith(folder)) continue;
      const [name = '', ...below] = path.slice(folder.length).split('/');
      entries.set(name, below.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    if (entries.size === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return entries;
  };

  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };

  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    // Nothing but an editor changes them.
    watch: () => new vscode.Disposable(() => undefined),
    async stat(uri) {
      const key = keyOf(uri);
      const mtime = edited.get(key)?.at ?? 0;
      if ((await examples()).has(key))
        return { type: vscode.FileType.File, ctime: 0, mtime, size: (await bytesOf(uri)).length };
      await entriesOf(uri);
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    },
    readDirectory: async (uri) => [...(await entriesOf(uri))],
    readFile: bytesOf,
    async writeFile(uri, bytes) {
      if (!(await examples()).has(keyOf(uri))) refuse(uri);
      edited.set(keyOf(uri), { bytes, at: Date.now() });
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
  return [changed, vscode.workspace.registerFileSystemProvider(exampleScheme, provider)];
}
