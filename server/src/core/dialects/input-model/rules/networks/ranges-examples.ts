/** Addresses of a network for the pages about them. */
import { networkExample } from './examples.js';

export const list = (...addresses: readonly string[]) =>
  networkExample(
    ['vlanid: 101', 'cidr: 10.0.1.0/24', 'addresses:', ...addresses.map((each) => `  - ${each}`)].join('\n'),
  );

export const GOOD = list('10.0.1.10-10.0.1.99', '10.0.1.120');
