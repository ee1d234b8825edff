// Validates a Data Package and reads every row of every table by its schema, with its references. Usage: check.mjs FILE
import datapackage from "datapackage";

const dataPackage = await datapackage.Package.load(process.argv[2]);
const counts = {};
for (const resource of dataPackage.resources) {
  try {
    const rows = await resource.read({ keyed: true, relations: true });
    counts[resource.descriptor.path] = rows.length;
  } catch (error) {
    counts[resource.descriptor.path] = [error.message, ...(error.errors ?? []).map((e) => e.message)].join("; ");
  }
}

console.log(JSON.stringify({ errors: dataPackage.errors.map((e) => e.message), counts }));
