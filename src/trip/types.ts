import type * as v from 'valibot';
import type * as schema from './schema.ts';

/** What a trip is, derived from the schema of the file format, so that the two cannot drift apart. */
export type Trip = v.InferOutput<typeof schema.TripSchema>;
export type When = v.InferOutput<typeof schema.WhenSchema>;
export type Stop = v.InferOutput<typeof schema.StopSchema>;
export type Leg = v.InferOutput<typeof schema.LegSchema>;
export type Place = v.InferOutput<typeof schema.PlaceSchema>;
export type Delegation = v.InferOutput<typeof schema.DelegationSchema>;
export type Person = v.InferOutput<typeof schema.PersonSchema>;
export type TripEvent = v.InferOutput<typeof schema.EventSchema>;
export type Quote = v.InferOutput<typeof schema.QuoteSchema>;
export type Dispute = v.InferOutput<typeof schema.DisputeSchema>;
export type Source = v.InferOutput<typeof schema.SourceSchema>;

export type Mode = Leg['mode'];
export type Kind = TripEvent['kind'];
export type Status = TripEvent['status'];
export type PartOfDay = NonNullable<When['partOfDay']>;

/** A point on the globe: degrees, WGS 84. Longitudes beyond ±180 continue the trip over the date line. */
export interface Point {
  lat: number;
  lng: number;
}
