/** The Fibre Channel zone manager: its section, and those of its fabrics. Source: Fibre Channel zone manager page 1.1. */

/** The section of the zone manager itself. */
export const zoneManagerSection = 'fc-zone-manager';

/** Its option with the names of the fabrics, each of which is that of a section. */
export const fabricNamesOption = 'fc_fabric_names';

/** An option that only sections of fabrics have. */
export const fabricAddressOption = 'fc_fabric_address';

/** An option of fabrics as the driver reads it, and as an earlier revision of the page spells it. */
export const activateOption = { right: 'zone_activate', misspelt: 'zone_active' } as const;
