/** The pass-through file of the Fibre Channel zone manager: fabrics, and a section for each. */

export const MANAGER = 'fc-zone-manager';

export const NAMES = 'fc_fabric_names';

/** An option that only sections of fabrics have. */
export const FABRIC_OPTION = 'fc_fabric_address';

/** As an earlier page spells it, and as the driver reads it. Source: Fibre Channel zone manager page, its revisions. */
export const MISSPELT = 'zone_active';

export const RIGHT = 'zone_activate';
