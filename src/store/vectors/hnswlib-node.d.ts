/** What is used of hnswlib-node. It is optional: where no compiler made it, its own types are not there either. */
declare module "hnswlib-node" {
  class HierarchicalNSW {
    constructor(space: "ip", dimensions: number);
    initIndex(options: { readonly maxElements: number; readonly m: number; readonly efConstruction: number }): void;
    readIndex(file: string): Promise<boolean>;
    writeIndex(file: string): Promise<boolean>;
    addPoint(point: number[], label: number): void;
    searchKnn(point: number[], count: number): { readonly distances: number[]; readonly neighbors: number[] };
    getCurrentCount(): number;
    setEf(candidates: number): void;
  }
  const library: { readonly HierarchicalNSW: typeof HierarchicalNSW };

  export type { HierarchicalNSW };
  export default library;
}
