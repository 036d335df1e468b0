/**
 * Grows the input model in `examples/` to any number of servers: more racks with networks of their own, so that every
 * server has an address in its management network. The same number gives the same model. As a program it writes one:
 * `node bench/model.mjs <servers> <folder>`.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../examples/input-model', import.meta.url));

/** Servers of one rack, which share a management network of 254 addresses. */
const RACK = 40;

/** Controllers and the lifecycle manager, which every model has. */
const CORE = 4;

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const at = path.join(folder, name);
    return statSync(at).isDirectory() ? filesBelow(at) : [at];
  });
}

/** @param {number} rack */
const subnet = (rack) => `10.${64 + (rack >> 8)}.${rack & 255}`;
/** @param {number} number @param {number} digits */
const hex = (number, digits) => number.toString(16).padStart(digits, '0');
/** @param {number} server */
const rackOf = (server) => Math.floor(server / RACK);

/** @param {number} server */
function serverText(server) {
  const rack = rackOf(server);
  const core = ['lifecycle1', 'controller1', 'controller2', 'controller3'][server];
  const role = server === 0 ? 'LIFECYCLE-ROLE' : server < CORE ? 'CONTROLLER-ROLE' : 'COMPUTE-ROLE';
  return `  - id: ${core ?? `compute${server - CORE + 1}`}
    ip-addr: ${subnet(rack)}.${10 + (server % RACK)}
    role: ${role}
    server-group: RACK${rack + 1}
    nic-mapping: ${server % 2 === 0 ? 'DL360-4PORT' : 'DL380-2PORT'}
    mac-addr: "9c:b6:54:${hex(server >> 16, 2)}:${hex((server >> 8) & 255, 2)}:${hex(server & 255, 2)}"
    ilo-ip: 10.${128 + (rack >> 8)}.${rack & 255}.${10 + (server % RACK)}
    ilo-user: operator
    ilo-password: "@ardana@U2FsdGVkX19bm2aH"
    is-deployer: ${server === 0}
`;
}

/** By path below the folder of the model. @param {number} servers at least ten @returns {Map<string, string>} */
export function makeModel(servers) {
  const files = new Map(
    filesBelow(example).map((file) => [
      path.relative(example, file).split(path.sep).join('/'),
      readFileSync(file, 'utf8'),
    ]),
  );
  const racks = Array.from({ length: rackOf(servers - 1) + 1 }, (_, rack) => rack);
  const head = 'product:\n  version: 2\n\n';
  files.set(
    'data/servers.yml',
    `${head}baremetal:\n  subnet: ${subnet(0)}.0\n  netmask: 255.255.255.0\n\nservers:\n${Array.from({ length: servers }, (_, server) => serverText(server)).join('\n')}`,
  );
  files.set(
    'data/server_groups.yml',
    `${head}server-groups:\n  - name: CLOUD\n    server-groups:\n${racks.map((rack) => `      - RACK${rack + 1}\n`).join('')}    networks:\n      - EXTERNAL-API-NET\n      - EXTERNAL-VM-NET\n      - GUEST-NET\n${racks.map((rack) => `  - name: RACK${rack + 1}\n    networks:\n      - MANAGEMENT-NET-${rack + 1}\n`).join('')}`,
  );
  const networks = files.get('data/networks.yml') ?? '';
  const others = networks
    .slice(0, networks.indexOf('  - name: MANAGEMENT-NET'))
    .replace('10.40.1.0/24', '10.32.0.0/16')
    .replace('10.40.1.1', '10.32.0.1')
    .replace('172.20.40.0/24', '172.20.0.0/16')
    .replace('172.20.40.1', '172.20.0.1');
  files.set(
    'data/networks.yml',
    others +
      racks
        .map(
          (rack) =>
            `  - name: MANAGEMENT-NET-${rack + 1}\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: ${subnet(rack)}.0/24\n    gateway-ip: ${subnet(rack)}.1\n`,
        )
        .join('\n'),
  );
  const zones = racks.map((rack) => `      - RACK${rack + 1}\n`).join('');
  const plane = files.get('data/control_plane.yml') ?? '';
  files.set('data/control_plane.yml', plane.replace(/( {6}- RACK\d\n)+/, zones));
  const config = files.get('data/service_config.yml') ?? '';
  files.set(
    'data/service_config.yml',
    config
      .replace('192.168.40.0/24', `${subnet(0)}.0/24`)
      .replaceAll('RACK2', racks.length > 1 ? 'RACK2' : 'RACK1'),
  );
  return files;
}

/** @param {ReadonlyMap<string, string>} files @param {string} folder */
export function writeModel(files, folder) {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , servers, folder] = process.argv;
  if (!folder || !(Number(servers) >= 10)) {
    console.error('Usage: node bench/model.mjs <servers, at least 10> <folder>');
    process.exit(2);
  }
  writeModel(makeModel(Number(servers)), folder);
}
