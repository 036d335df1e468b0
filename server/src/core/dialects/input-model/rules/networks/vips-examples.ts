/** Virtual addresses of a network for the pages about them. */
import { networkExample } from './examples.js';

export const vip = (address: string, more = '\ncidr: 10.0.1.0/24') =>
  networkExample(`vlanid: 101${more}\nvips:\n  - roles:\n      - public${address}`);

export const GOOD = vip('\n    address: 10.0.1.5');
