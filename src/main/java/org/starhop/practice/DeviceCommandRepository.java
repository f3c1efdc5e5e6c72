package org.starhop.practice;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeviceCommandRepository extends JpaRepository<DeviceCommand, UUID> {}
