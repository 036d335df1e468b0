/** Logical volumes: their sizes and the rights of their mount points. */

export const source = 'Ardana configuration processor, disk model validator';
