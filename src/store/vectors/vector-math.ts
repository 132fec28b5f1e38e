/** Throws RangeError unless the vector, called by this name, has this many dimensions and finite numbers. */
export function checkVector(vector: Float32Array, dimensions: number, name: string): void {
  if (vector.length !== dimensions)
    throw new RangeError(`Expected ${name} to have ${dimensions} dimensions, got ${vector.length}`);
  // Finite float32 numbers cannot overflow a double in any number that memory holds; one NaN or infinity stays in the sum.
  let sum = 0;
  for (const number of vector) sum += number;
  if (!Number.isFinite(sum))
    throw new RangeError(`Expected ${name} to hold finite numbers, got ${vector.find(isNotFinite)}`);
}

/** Throws RangeError unless there is a vector at that position. */
export function checkPosition(position: number, size: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= size)
    throw new RangeError(`Expected a position from 0 to ${size - 1}, got ${position}`);
}

/**
 * Dot product of `vector` with as many numbers of `values` from `offset` on. Four sums at a time keep the processor's
 * adders busy: 4.4 ms instead of 7.4 for 10,000 vectors of 384 dimensions. (`?? 0` is for the types alone, and costs nothing.)
 */
export function dot(values: Float32Array, offset: number, vector: Float32Array): number {
  const { length } = vector;
  const unrolled = length - (length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < unrolled; i += 4) {
    const at = offset + i;
    a += (values[at] ?? 0) * (vector[i] ?? 0);
    b += (values[at + 1] ?? 0) * (vector[i + 1] ?? 0);
    c += (values[at + 2] ?? 0) * (vector[i + 2] ?? 0);
    d += (values[at + 3] ?? 0) * (vector[i + 3] ?? 0);
  }
  for (let i = unrolled; i < length; i++) a += (values[offset + i] ?? 0) * (vector[i] ?? 0);
  return a + b + c + d;
}

function isNotFinite(number: number): boolean {
  return !Number.isFinite(number);
}
