/** What everything that answers the client is given: made once, at initialize. */
import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';
import type { RuleLink } from './convert.js';
import type { Elsewhere } from './elsewhere.js';
import type { Host } from './host.js';
import type { InitializationOptions } from './protocol.js';
import type { SettingsStore } from './settings-store.js';
import type { Workspace } from './workspace.js';

export interface ServerContext {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientAbilities;
  readonly options: InitializationOptions;
  /** With its version, where it says so. */
  readonly clientName: string | undefined;
  readonly workspace: Workspace;
  readonly settings: SettingsStore;
  readonly link: RuleLink;
  readonly elsewhere: Elsewhere;
}
