/**
 * Grows the input model in `examples/` to any number of servers: more racks, each with a management network of its own,
 * so that every address lies in its network and every pool has room. All else stays as it is in the example. The same
 * number gives the same model. As a program it writes one: `node bench/model.mjs <servers> <folder>`.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../examples/input-model', import.meta.url));

/** The least and the most that a model can be grown to. */
export const FEWEST = 10;
export const MOST = 50_000;

/** Racks of the example, which controllers and objects are spread over. */
const FIRST_RACKS = 3;

/** Racks have the third byte of an address for their number. */
const MOST_RACKS = 250;

/** Servers in a rack, as long as there are racks enough. */
const RACK = 40;

/** Addresses of racks: those of hosts and those of their management processors. */
const HOSTS = '10.21';
const PROCESSORS = '10.23';

/** The servers of every model, one after the other; computes follow. */
const CORE = [
  { id: 'lifecycle1', role: 'LIFECYCLE-ROLE', rack: 1 },
  ...[1, 2, 3].map((rack) => ({ id: `controller${rack}`, role: 'CONTROLLER-ROLE', rack })),
  ...[1, 2, 3].map((rack) => ({ id: `object${rack}`, role: 'OBJECT-ROLE', rack })),
];

/** Every third compute is a large one. @param {number} compute */
const isLarge = (compute) => compute % 3 === 2;

/** By path below the folder of the model. @param {number} servers @returns {Map<string, string>} */
export function makeModel(servers) {
  if (!Number.isInteger(servers) || servers < FEWEST || servers > MOST)
    throw new RangeError(`A model has ${FEWEST} to ${MOST} servers.`);
  const files = new Map(
    filesBelow(example).map((file) => [
      path.relative(example, file).split(path.sep).join('/'),
      readFileSync(file, 'utf8'),
    ]),
  );
  const perRack = Math.max(RACK, Math.ceil(servers / MOST_RACKS));
  const racks = range(1, Math.max(FIRST_RACKS, Math.ceil(servers / perRack)));
  const added = racks.slice(FIRST_RACKS);
  const computes = servers - CORE.length;
  const large = range(0, computes - 1).filter(isLarge).length;

  /** @param {string} name @param {(text: string) => string} change */
  const edit = (name, change) => files.set(name, change(files.get(name) ?? ''));
  edit('data/servers.yml', (text) => before(text, 'servers:\n') + serversText(servers, racks.length));
  edit('data/server_groups.yml', (text) =>
    listRacks(text, racks).concat(
      ...added.map((rack) => `\n  - name: RACK${rack}\n    networks:\n      - MANAGEMENT-NET-RACK${rack}\n`),
    ),
  );
  edit('data/networks.yml', (text) =>
    // Every host has an address in these two.
    ['172.20.0.0', '172.24.0.0']
      .reduce((all, network) => replace(all, `${network}/22`, `${network}/16`), text)
      .concat(...added.map(networkText)),
  );
  edit('data/control_plane.yml', (text) =>
    [
      [8, computes - large],
      [4, large],
    ].reduce(
      (all, [from, to]) => replace(all, `min-count: ${from}\n`, `min-count: ${to}\n`),
      listRacks(text, racks),
    ),
  );
  return files;
}

/** @param {number} servers @param {number} racks */
function serversText(servers, racks) {
  /** How many servers each rack holds already. */
  const held = new Map();
  const texts = range(0, servers - 1).map((server) => {
    const compute = server - CORE.length;
    const { id, role, rack } = CORE[server] ?? {
      id: `compute${compute + 1}`,
      role: isLarge(compute) ? 'COMPUTE-LARGE-ROLE' : 'COMPUTE-ROLE',
      rack: (server % racks) + 1,
    };
    const host = 10 + (held.get(rack) ?? 0);
    held.set(rack, host - 9);
    return `  - id: ${id}
    ip-addr: ${HOSTS}.${rack}.${host}
    role: ${role}
    server-group: RACK${rack}
    nic-mapping: ${role === 'COMPUTE-ROLE' ? 'XL170-2PORT' : 'DL360-4PORT'}
    mac-addr: "5c:b9:01:${hex(rack)}:${hex(host)}:a0"
    ilo-ip: ${PROCESSORS}.${rack}.${host}
    ilo-user: harbourmaster
    ilo-password: "@ardana@REPLACE-WITH-ENCRYPTED-PASSWORD"
    is-deployer: ${server === 0}
`;
  });
  return `servers:\n${texts.join('\n')}`;
}

/** @param {number} rack */
const networkText = (rack) => `
  - name: MANAGEMENT-NET-RACK${rack}
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: ${HOSTS}.${rack}.0/24
    gateway-ip: ${HOSTS}.${rack}.1
`;

/** The first list of racks in a text becomes this one. @param {string} text @param {readonly number[]} racks */
const listRacks = (text, racks) =>
  replace(
    text,
    '      - RACK1\n      - RACK2\n      - RACK3\n',
    racks.map((rack) => `      - RACK${rack}\n`).join(''),
  );

/**
 * The example is written by hand: what is not found there any more must be noticed.
 * @param {string} text @param {string} from @param {string} to
 */
function replace(text, from, to) {
  if (!text.includes(from)) throw new Error(`The example has no ${JSON.stringify(from)}.`);
  return text.replace(from, () => to);
}

/** @param {string} text @param {string} end */
const before = (text, end) => text.slice(0, text.indexOf(end));

/** Of an address. @param {number} byte */
const hex = (byte) => byte.toString(16).padStart(2, '0');

/** @param {number} first @param {number} last */
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** In the same order on every machine. @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const at = path.join(folder, name);
      return statSync(at).isDirectory() ? filesBelow(at) : [at];
    });
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
  if (!folder || !(Number(servers) >= FEWEST && Number(servers) <= MOST)) {
    console.error(`Usage: node bench/model.mjs <servers, ${FEWEST} to ${MOST}> <folder>`);
    process.exit(2);
  }
  writeModel(makeModel(Math.floor(Number(servers))), folder);
}
