/** The wiring of a plan as a Markdown document for a person, and as CSV for a spreadsheet. */
import type { Analysis } from '../analysis/analysis.js';
import type { WiringRow } from '../model/wiring.js';

export type WiringFormat = 'markdown' | 'csv';

/** Undefined for what is not a plan. */
export function wiringText(analysis: Analysis, format: WiringFormat): string | undefined {
  const wiring = analysis.assist.wiring();
  if (!wiring) return undefined;
  return format === 'csv' ? csv(wiring.rows) : document(wiring.title, wiring.rows);
}

/** A table that is laid out in columns by whatever shows it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return `${lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

function document(title: string, rows: readonly WiringRow[]): string {
  const ethernet = rows.filter(({ tagging }) => tagging !== 'none');
  const san = rows.filter(({ tagging }) => tagging === 'none');
  return [
    `# Wiring of ${title || 'the cloud'}\n`,
    'What the switches must carry for this plan. A port without a name is one that the plan does not name.\n',
    '## Ports of the servers\n',
    'The switch port of each server: the VLAN that is sent without a tag, and those that are sent with one.\n',
    table(
      ['servers', 'number', 'port', 'NICs', 'untagged', 'tagged VLANs', 'MTU'],
      portsOf(ethernet).map(portRow),
    ),
    ...namesOf(ethernet),
    '## VLANs\n',
    table(
      ['network', 'VLAN', 'port', 'subnet', 'gateway', 'MTU', 'servers'],
      networksOf(ethernet).map(networkRow),
    ),
    ...(san.length > 0
      ? [
          '## Fibre Channel\n',
          `The SAN joins ${san.map(({ role }) => role).join(', ')} and the arrays. It has no VLAN.\n`,
        ]
      : []),
  ].join('\n');
}

type Group = readonly [WiringRow, ...WiringRow[]];

/** Rows that are alike, in their order. */
function grouped(rows: readonly WiringRow[], key: (row: WiringRow) => string): readonly Group[] {
  const groups = new Map<string, [WiringRow, ...WiringRow[]]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups.values()];
}

function portsOf(rows: readonly WiringRow[]): readonly Group[] {
  return grouped(rows, ({ role }) => role).flatMap((own) => grouped(own, ({ port = '' }) => port));
}

function networksOf(rows: readonly WiringRow[]): readonly Group[] {
  return grouped(rows, ({ network, port = '', vlan = '' }) => `${network}\n${port}\n${vlan}`);
}

function portRow(group: Group): readonly string[] {
  const [{ role, count, port = '', members, mode }] = group;
  const untagged = group.filter(({ tagging }) => tagging === 'untagged');
  const tagged = group.filter(({ tagging }) => tagging === 'tagged');
  const mtus = group.flatMap(({ mtu, portMtu }) => portMtu ?? mtu ?? []);
  return [
    role,
    count === undefined ? '' : String(count),
    port,
    members.length > 0 ? `${members.join(', ')}${mode ? ` (${mode})` : ''}` : '',
    untagged.map(({ network }) => network).join(', '),
    tagged.map(({ network, vlan }) => `${vlan ?? '?'} (${network})`).join(', '),
    mtus.length > 0 ? String(Math.max(...mtus)) : '',
  ];
}

function networkRow(group: Group): readonly string[] {
  const [{ network, tagging, vlan, port = '', subnets, gateways, mtu }] = group;
  return [
    network,
    tagging === 'untagged' ? 'untagged' : (vlan ?? '?'),
    port,
    subnets.join(', '),
    gateways.join(', '),
    mtu === undefined ? '' : String(mtu),
    group.map(({ role }) => role).join(', '),
  ];
}

/** Which servers there are of each role, where they are listed. */
function namesOf(rows: readonly WiringRow[]): readonly string[] {
  const listed = grouped(rows, ({ role }) => role).filter(([{ nodes }]) => nodes.length > 0);
  if (listed.length === 0) return [];
  return [
    '## Servers\n',
    table(
      ['servers', 'names'],
      listed.map(([{ role, nodes }]) => [role, nodes.join(', ')]),
    ),
  ];
}

const COLUMNS = [
  'servers',
  'number',
  'names',
  'port',
  'nics',
  'bond mode',
  'network',
  'tagging',
  'vlan',
  'subnet',
  'gateway',
  'mtu',
] as const;

function csv(rows: readonly WiringRow[]): string {
  const lines = rows.map((row) => [
    row.role,
    row.count ?? '',
    row.nodes.join(' '),
    row.port ?? '',
    row.members.join(' '),
    row.mode ?? '',
    row.network,
    row.tagging,
    row.vlan ?? '',
    row.subnets.join(' '),
    row.gateways.join(' '),
    row.mtu ?? '',
  ]);
  return [COLUMNS, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins like a formula. */
function quoted(value: string | number): string {
  const text = /^[=+\-@\t]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
