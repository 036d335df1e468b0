/** One server of a model: what it says, as a row of words, and its item for who has to say something about it. */
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import type { MapNode, SyntaxNode } from '../../../syntax/tree.js';
import { Item } from './item.js';

/** What a server says, as plain words; undefined for what is absent or cannot be read. */
export interface ServerRow {
  readonly id?: string;
  readonly ip?: string;
  readonly role?: string;
  readonly group?: string;
  readonly nicMapping?: string;
  readonly hypervisorId?: string;
  readonly isHypervisor?: string;
  readonly isDeployer?: string;
  readonly mac?: string;
  readonly iloIp?: string;
  readonly hostname?: string;
  /** Keys that are there but cannot be read: Jinja, tags, nothing after the colon, written twice. */
  readonly unknown?: readonly Column[];
}

export type Column = Exclude<keyof ServerRow, 'unknown'>;

/** The keys of the columns. */
export const columnKeys: Readonly<Record<Column, string>> = {
  id: 'id',
  ip: 'ip-addr',
  role: 'role',
  group: 'server-group',
  nicMapping: 'nic-mapping',
  hypervisorId: 'hypervisor-id',
  isHypervisor: 'ardana-hypervisor',
  isDeployer: 'is-deployer',
  mac: 'mac-addr',
  iloIp: 'ilo-ip',
  hostname: 'hostname',
};

/** One server: its row, and its item when a finding needs it. */
export interface Server {
  /** From 0, in the order of files and text. */
  readonly index: number;
  readonly row: ServerRow;
  readonly item: Item;
}

/** One list of servers, in one file. */
export interface ServerList {
  readonly file: SourceFile;
  /** The key of the list. */
  readonly at: NodePlace;
  /** What is in the list, maps and whatever else; `nodes` holds the maps. */
  readonly items: readonly SyntaxNode[];
  readonly nodes: readonly MapNode[];
  readonly rows: readonly ServerRow[];
  /** Items of which something may be missing. */
  readonly broken: ReadonlySet<SyntaxNode>;
  /** Whether each item is read by itself, so that what is known of it stays true as long as its node does. */
  readonly byItem: boolean;
}

/** Most rules see from the row that a server is well, and never ask for its item. */
export class LazyServer implements Server {
  private read: Item | undefined;

  constructor(
    readonly index: number,
    readonly row: ServerRow,
    private readonly node: MapNode,
    private readonly list: ServerList,
  ) {}

  /** Whether somebody asked for more than the row. */
  get isRead(): boolean {
    return this.read !== undefined;
  }

  get item(): Item {
    this.read ??= Item.of(this.list.file, this.node, this.list.broken.has(this.node));
    if (!this.read) throw new Error('A server is a map that can be read.');
    return this.read;
  }
}
