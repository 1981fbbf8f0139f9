/** The two tiers of the landscape, as the listing page names them. */
export type Tier = 'emerging' | 'major';
