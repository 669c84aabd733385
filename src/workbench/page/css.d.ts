/** Style sheets are imported for the build alone, which gathers them. */
declare module "*.css";
