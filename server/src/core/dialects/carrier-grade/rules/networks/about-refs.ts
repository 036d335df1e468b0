/** The parts of a reference: `ccn-INTF0-management` names a node type, an interface of it, and a network that is defined there. */

export interface RefParts {
  /** As written; it should be in lower case. */
  readonly type: string;
  readonly interfaceName: string;
  readonly network: string;
}

/** Undefined for what is not made of three parts. */
export function refParts(text: string): RefParts | undefined {
  const [, type, interfaceName, network] = /^([A-Za-z]+)-(INTF\d+)-(.+)$/.exec(text) ?? [];
  return type !== undefined && interfaceName !== undefined && network !== undefined
    ? { type, interfaceName, network }
    : undefined;
}
