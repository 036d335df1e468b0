/** A service component in the one form in which the simulations ask about it, wherever it is defined. */
import type { ClmConsumption, ClmMultiConsumers } from '../../../architecture/clm-services.js';
import type { Item } from '../model/item.js';

interface ComponentEndpoint {
  readonly roles: readonly string[];
  readonly hasVip: boolean;
}

/** By the name of a component, or its mnemonic: the definitions have both. */
export type Consumption = ClmConsumption;

export interface Component {
  readonly name: string;
  /** The name that the definition has, where this is another one for it. */
  readonly aliasOf?: string;
  readonly mnemonic?: string;
  readonly service: string;
  readonly requires: readonly string[];
  readonly endpoints: readonly ComponentEndpoint[];
  readonly consumes: readonly Consumption[];
  readonly multiConsumers?: ClmMultiConsumers;
  /** Services that are entered in the catalogue of Keystone. */
  readonly advertises: readonly string[];
  readonly warnings: readonly string[];
  /** A component that takes its place. */
  readonly replacement?: string;
  readonly container?: string;
  readonly isOnlyOnce: boolean;
  readonly isOnAllServers: boolean;
  readonly isOnSomeServer: boolean;
  readonly runsOnVm: boolean;
  /** Where the model defines it. */
  readonly item?: Item;
}
