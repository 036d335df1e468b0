/** Addresses of servers in the documents' examples, which belong to others. */

/** Sources: JSON page 1.1, examples of `dns`, `ntp` and `codn` ("Do not copy"); samples 1.1. */
export const exampleAddresses: readonly string[] = [
  '19.65.175.150',
  '19.111.135.123',
  '16.110.135.123',
  '16.85.175.150',
];
