/**
 * yaml-language-server, which input models are edited with where there is nothing better: the same files and the same
 * edits show how fast a general server is. It is fetched when it is asked for and is no dependency of ours.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PEER = 'yaml-language-server@1.25.0';

/** Undefined, and a message, when it cannot be had. @param {string} folder */
export function fetchPeer(folder) {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, PEER], {
      stdio: 'ignore',
      timeout: 300_000,
    });
  } catch {
    console.error(`${PEER} could not be fetched; it is left out.`);
    return undefined;
  }
  const schema = path.join(folder, 'servers.schema.json');
  writeFileSync(schema, JSON.stringify(serversSchema()));
  const program = path.join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
  return {
    name: PEER,
    command: [process.execPath, program, '--stdio'],
    settings: {
      yaml: {
        schemas: { [pathToFileURL(schema).href]: '**/servers.yml' },
        schemaStore: { enable: false },
        validate: true,
        completion: true,
        hover: true,
        yamlVersion: '1.1',
      },
      '[yaml]': {},
      editor: {},
      http: {},
      files: {},
    },
  };
}

/** The part of our schema that is about servers; what names mean in it is ours, and the other server ignores it. */
function serversSchema() {
  const file = fileURLToPath(new URL('../schemas/input-model.schema.json', import.meta.url));
  const { properties, $defs } = JSON.parse(readFileSync(file, 'utf8'));
  const { baremetal, servers } = properties;
  return { type: 'object', properties: { product: { type: 'object' }, baremetal, servers }, $defs };
}
