module consumer {
  requires io.broadsheet.core;
}
