/** Sources that several pages about network groups name. */

export const GROUP_CHECKS = 'Ardana configuration processor, checks of network groups';

export const CROSS_CHECKS = 'Ardana configuration processor, checks across objects';
