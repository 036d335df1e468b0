/**
 * `npm start`: a real VS Code in the browser with this extension, as it is packaged, on the examples. Nothing has to be
 * installed for it: VS Code's server comes from npm. It stays until Ctrl-C; the variable PORT names another port.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageExtension } from './package.mjs';
import { cacheDir, getNodeFor, getVSCode, projectRoot } from './vscode/get.mjs';
import { installExtension, startServer } from './vscode/server.mjs';
import { runsOn, vscodeVersions } from './vscode/versions.mjs';

const usualPort = 3000;

/** What opens; the first that is there. */
const firstFiles = ['broken/plan/helion.yml', 'kvm/helion.yml'];

const settings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  // The examples lie in the checkout of this project, which is not what is shown here.
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function main() {
  // The newest that this Node can run.
  const vscode = vscodeVersions.findLast((version) => runsOn(version, process.versions.node));
  if (!vscode) throw new Error(`Node ${process.versions.node} is too old: version 20 or newer is needed.`);
  const vsix = await packageExtension();
  const options = {
    root: getVSCode(vscode),
    node: getNodeFor(vscode) ?? process.execPath,
    dataDir: path.join(cacheDir, `data-${vscode.version}`),
    extensionsDir: path.join(cacheDir, `extensions-${vscode.version}`),
    settings,
    // The examples are part of this project: nobody has to say that they can be trusted.
    args: ['--disable-workspace-trust'],
  };
  await installExtension(options, vsix);
  const token = randomBytes(16).toString('hex');
  const server = await startOnSomePort({ ...options, token });
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  server.child.once('exit', (code) => process.exit(code ?? 0));
  console.log(`VS Code ${vscode.version} with this extension runs until Ctrl-C. Open it in a browser:`);
  console.log(address(server.authority, token));
}

/**
 * The port that the user wants; else the usual one; else, when another program has it, one that is free.
 * @param {import('./vscode/server.mjs').ServerOptions} options
 */
async function startOnSomePort(options) {
  const wanted = process.env['PORT'];
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${wanted}" is no port.`);
    return await startServer({ ...options, port }).catch((error) => {
      throw new Error(`Port ${port} could not be used: ${error.message}`);
    });
  }
  return await startServer({ ...options, port: usualPort }).catch(() => startServer(options));
}

/**
 * @param {string} authority
 * @param {string} token
 */
function address(authority, token) {
  const examples = path.join(projectRoot, 'examples');
  const urlPath = (/** @type {string} */ file) => decodeURIComponent(pathToFileURL(file).pathname);
  const first = firstFiles.map((file) => path.join(examples, file)).find((file) => existsSync(file));
  const query = new URLSearchParams({ tkn: token, folder: urlPath(examples) });
  if (first)
    query.set('payload', JSON.stringify([['openFile', `vscode-remote://${authority}${urlPath(first)}`]]));
  // Slashes and colons may stand in a query as they are, and people read it.
  return `http://${authority}/?${String(query).replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}
