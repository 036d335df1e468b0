/** Examples that several pages about bm ranges show. */
import { bm } from './about-management.js';

export const UNDERCLOUD_START = bm('network_undercloud_range_start');

export const UNDERCLOUD_END = bm('network_undercloud_range_end');
