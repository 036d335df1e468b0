/** Where the facts come from that several pages about room for nodes give. */
export const NODES =
  'Security overview 1.1, network addressing: sized by the number of servers; technical overview 1.1, table Physical networks';
